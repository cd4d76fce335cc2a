using Governance.Halls.Contracts;

namespace Governance.Halls.Simulation.Book;

/// <summary>The windows of a made-up hall book: zones A to C with eight windows each, of which 8 in zone A carries what gets
/// stuck to its end.</summary>
internal static class SimulatedWindows
{
    private const int WindowsAZone = 8;

    public static IEnumerable<SimulatedWindow> All { get; } =
    [
        .. "ABC".SelectMany(zone => Enumerable.Range(1, WindowsAZone).Select(number => Of($"{zone}区", number))),
        new("自助区", "1", "24小时自助服务区", [WindowKind.SelfService], null, "一楼大门西侧"),
    ];

    private static SimulatedWindow Of(string zone, int number) => (zone, number) switch
    {
        ("A区", 1) => new(zone, "1", "咨询导办台", [WindowKind.Guidance, WindowKind.Booking], SimulatedDepartments.Office, "一楼大厅中央"),
        ("A区", 2) => new(zone, "2", "帮办代办", [WindowKind.AssistedService], SimulatedDepartments.Office, "一楼东侧"),
        ("A区", 8) => new(zone, "8", "吐槽找茬", [WindowKind.Complaint, WindowKind.Fallback], SimulatedDepartments.Office, "一楼东侧"),
        ("C区", 1) => new(zone, "1", "吐槽找茬", [WindowKind.Complaint], SimulatedDepartments.Office, "二楼西侧"),
        ("C区", 8) => new(zone, "8", "统一取证", [WindowKind.CertificateCollection], SimulatedDepartments.Office, "二楼西侧"),
        _ => new(zone, $"{number}", null, [WindowKind.General], DepartmentOf(zone, number), zone == "C区" ? "二楼西侧" : "一楼"),
    };

    private static string DepartmentOf(string zone, int number) =>
        SimulatedDepartments.All[((zone[0] - 'A') * WindowsAZone + number) % SimulatedDepartments.All.Count].Code;
}

/// <summary>A made-up window.</summary>
internal sealed record SimulatedWindow(
    string Zone, string Number, string? Name, IReadOnlyList<WindowKind> Kinds, string? Department, string Place);
