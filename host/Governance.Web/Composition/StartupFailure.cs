using Governance.Kernel.Exceptions;
using Governance.Kernel.Security;
using Governance.Tenants;
using Governance.Web.Verbs;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using MySqlConnector;

namespace Governance.Web.Composition;

/// <summary>Says in a few lines why the program cannot start, where the reader can do something about it.</summary>
internal static class StartupFailure
{
    public static string? Explain(Exception exception) => exception switch
    {
        CommandLineException e => e.Message,
        TenantPackException e => e.Message,
        BusinessException e => e.Message,
        EncryptionException e => e.Message,
        OptionsValidationException e => string.Join('\n', e.Failures),
        MySqlException e => $"连不上数据库：{e.Message}\n请检查 Governance:Database:ConnectionString。",
        SqliteException e => $"数据库文件打不开：{e.Message}\n请检查 Governance:Database:ConnectionString。",
        { InnerException: { } inner } => Explain(inner),
        _ => null,
    };
}
