using Governance.Kernel.Infrastructure.EntityFrameworkCore;

namespace Governance.Benchmarks;

/// <summary>How a measured program is told its database.</summary>
internal static class Setting
{
    private static readonly string Key = Convert.ToBase64String(new byte[32]);

    public static string[] Of(DatabaseOptions database) =>
    [
        $"--Governance:Database:Provider={database.Provider}",
        $"--Governance:Database:ConnectionString={database.ConnectionString}",
        "--Governance:Encryption:Keys:0:Id=bench",
        $"--Governance:Encryption:Keys:0:Key={Key}",
        $"--Governance:Encryption:IndexKey={Key}",
        "--Logging:LogLevel:Default=Error",
    ];
}
