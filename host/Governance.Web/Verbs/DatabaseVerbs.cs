using Governance.Identity.Contracts;
using Governance.Web.Composition;

namespace Governance.Web.Verbs;

/// <summary>Work on the database without serving pages.</summary>
internal static class DatabaseVerbs
{
    /// <summary>Brings the tables up to date: once before several hosts start.</summary>
    public static async Task<int> MigrateAsync(CommandLine command)
    {
        await using var app = GovernanceHost.Build(command.ConfigurationArguments);
        await StartUp.MigrateAsync(app.Services, CancellationToken.None);
        Console.WriteLine("数据库结构已是最新。");
        return 0;
    }

    /// <summary>Adds the simulated year to a database; from then on every page is marked.</summary>
    public static async Task<int> SimulateAsync(CommandLine command)
    {
        await using var app = GovernanceHost.Build(command.ConfigurationArguments);
        await app.PrepareAsync(simulate: true);
        Console.WriteLine("模拟数据已写入，每一页都会标明。");
        return 0;
    }

    /// <summary>Gives an account a new one-time password, for an administrator who has lost theirs.</summary>
    public static async Task<int> ResetPasswordAsync(CommandLine command)
    {
        var user = command.Required("user");
        await using var app = GovernanceHost.Build(command.ConfigurationArguments);
        await using var scope = app.Services.CreateAsyncScope();
        var password = await scope.ServiceProvider.GetRequiredService<IUserAdminService>().ResetPasswordAsync(user, CancellationToken.None);
        Console.WriteLine($"{user} 的一次性密码：{password}（登录后必须修改）");
        return 0;
    }
}
