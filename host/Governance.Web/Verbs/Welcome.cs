namespace Governance.Web.Verbs;

/// <summary>What the console shows when the program is ready: the address, and passwords that are shown this once.</summary>
internal static class Welcome
{
    public static void Print(TextWriter console, IServiceProvider services, string address, TimeSpan startTook, bool simulated)
    {
        console.WriteLine();
        console.WriteLine($"已启动（{startTook.TotalSeconds:0.0} 秒）：{address}");
        if (simulated)
        {
            console.WriteLine("演示库含模拟数据，每一页都有标记。");
        }

        console.WriteLine();
        console.WriteLine("按 Ctrl+C 停止。");
    }
}
