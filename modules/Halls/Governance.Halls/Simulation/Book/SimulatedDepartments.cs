namespace Governance.Halls.Simulation.Book;

/// <summary>The departments of a made-up hall book, and what can be done with them.</summary>
internal static class SimulatedDepartments
{
    public const string Office = "sp";

    /// <summary>Code, name and the share of the windows.</summary>
    public static IReadOnlyList<(string Code, string Name)> All { get; } =
    [
        (Office, "行政审批服务局"),
        ("scjg", "市场监督管理局"),
        ("zrzy", "自然资源和规划局"),
        ("rs", "人力资源和社会保障局"),
        ("yb", "医疗保障局"),
        ("ga", "公安局"),
        ("gjj", "住房公积金管理中心"),
        ("sw", "税务局"),
    ];
}
