using Governance.Identity.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.MultiTenancy;

namespace Governance.Web.Verbs;

/// <summary>What the console shows when the program is ready: the address, and passwords that are shown this once.</summary>
internal sealed class Welcome(TextWriter console, Texts texts, ITenantStore tenants)
{
    public void Print(string address, TimeSpan startTook, bool simulated, IReadOnlyList<FirstPassword> passwords)
    {
        if (passwords.Count > 0)
        {
            PrintPasswords(passwords);
        }

        console.WriteLine();
        console.WriteLine($"已启动（{startTook.TotalSeconds:0.0} 秒），请用浏览器打开：{address}");
        if (simulated)
        {
            console.WriteLine("这是演示库：含模拟数据，每一页都有标记。");
        }

        if (passwords.Count == 0)
        {
            console.WriteLine("忘记密码：dotnet run --project host/Governance.Web -- reset-password --user 用户名");
        }

        console.WriteLine("按 Ctrl+C 停止。");
    }

    private void PrintPasswords(IReadOnlyList<FirstPassword> passwords)
    {
        console.WriteLine();
        console.WriteLine("新账号的一次性密码，只显示这一次，首次登录必须修改：");
        var width = passwords.Max(p => p.UserName.Length);
        foreach (var password in passwords)
        {
            var place = password.TenantCode is { } code ? tenants.FindByCode(code)?.Name ?? code : "省级";
            console.WriteLine($"  {password.UserName.PadRight(width)}  {password.Password}  {place} {texts[$"Identity:Role.{password.Role}"]}");
        }
    }
}
