using Governance.Kernel.Permissions;

namespace Governance.IntegrationTests.Web;

/// <summary>The bodies that the duty roster's endpoints take; for the hall of <see cref="HallBookMaker"/>: D001 and D002 are in its row,
/// D003 is not.</summary>
internal static class DutyBodies
{
    private const string Tenant = "370784";
    private const string Duty = "/api/v1/halls/{code}/duty";
    private const string Own = $"/api/v1/halls/{Tenant}-01/duty";

    public static IReadOnlyList<Body> All(OwnBook own) =>
    [
        new($"POST {Duty}/plan", $"{Own}/plan", RoleNames.HallManager, Tenant,
            """{"quarter":"2027Q1","fingerprint":null}""",
            new Dictionary<string, Holds> { ["quarter"] = Holds.RequiredText }),
        new($"POST {Duty}/leaders", $"{Own}/leaders", RoleNames.HallManager, Tenant,
            """{"workNumber":"D003","from":"2026-12-01"}""",
            new Dictionary<string, Holds> { ["workNumber"] = Holds.RequiredText, ["from"] = Holds.DayOrToday }),
        new($"PUT {Duty}/leaders/{{leader:guid}}", $"{Own}/leaders/{own.Leader}", RoleNames.HallManager, Tenant,
            """{"order":1,"to":null}""",
            new Dictionary<string, Holds> { ["order"] = Holds.Number, ["to"] = Holds.Day }),
        new($"POST {Duty}/leave/preview", $"{Own}/leave/preview", RoleNames.HallManager, Tenant, Leave, LeaveFields),
        new($"POST {Duty}/leave", $"{Own}/leave", RoleNames.HallManager, Tenant, Leave, LeaveFields),
        new($"POST {Duty}/days/{{day}}/cover", $"{Own}/days/2026-12-01/cover", RoleNames.HallManager, Tenant,
            """{"workNumber":"D001","reason":"外出开会"}""",
            new Dictionary<string, Holds> { ["workNumber"] = Holds.RequiredText, ["reason"] = Holds.RequiredText }),
        new($"POST {Duty}/swaps", $"{Own}/swaps", RoleNames.DutyLeader, Tenant,
            """{"day":"2026-12-01","otherDay":"2026-12-02","reason":"外出开会"}""",
            new Dictionary<string, Holds> { ["day"] = Holds.RequiredDay, ["otherDay"] = Holds.RequiredDay, ["reason"] = Holds.RequiredText }, Account: HallBookMaker.LeaderAccount),
    ];

    private static string Leave => """{"workNumber":"D001","from":"2026-12-07","to":"2026-12-11","reason":"年休假"}""";

    private static Dictionary<string, Holds> LeaveFields => new()
    {
        ["workNumber"] = Holds.RequiredText,
        ["from"] = Holds.RequiredDay,
        ["to"] = Holds.RequiredDay,
        ["reason"] = Holds.RequiredText,
    };
}
