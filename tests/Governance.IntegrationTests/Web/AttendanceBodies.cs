using Governance.Kernel.Permissions;

namespace Governance.IntegrationTests.Web;

/// <summary>The endpoints about who comes to the duty roster's days. They need a leader and a roster for today.</summary>
internal static class AttendanceBodies
{
    private const string Tenant = "370784";
    private const string Duty = "/api/v1/halls/370784-01/duty";
    private const string Today = "2026-11-23";

    private static readonly Dictionary<string, Holds> Attend = new() { ["workNumber"] = Holds.RequiredText, ["day"] = Holds.RequiredDay };

    /// <param name="own">What stands in the book of the caller's own hall.</param>
    public static IReadOnlyList<Body> All(OwnBook own) =>
    [
        new("POST /api/v1/halls/{code}/duty/check-in", $"{Duty}/check-in", RoleNames.HallManager, Tenant,
            $$"""{"workNumber":"{{own.WorkNumber}}","day":"{{Today}}"}""", Attend),
        new("POST /api/v1/halls/{code}/duty/check-out", $"{Duty}/check-out", RoleNames.HallManager, Tenant,
            $$"""{"workNumber":"{{own.WorkNumber}}","day":"{{Today}}"}""", Attend),
        new("POST /api/v1/halls/{code}/duty/days/{day}/remarks", $"{Duty}/days/{Today}/remarks", RoleNames.HallManager, Tenant,
            """{"remark":"到市里开会"}""", new Dictionary<string, Holds> { ["remark"] = Holds.RequiredText }),
    ];
}
