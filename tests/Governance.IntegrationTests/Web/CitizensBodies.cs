using Governance.Kernel.Permissions;

namespace Governance.IntegrationTests.Web;

/// <summary>The bodies that the endpoints about who complained, and about files, take.</summary>
internal static class CitizensBodies
{
    private const string Tenant = "370784";

    /// <param name="own">Whoever stands in the caller's own book.</param>
    public static IReadOnlyList<Body> All(OwnBook own) =>
    [
        new("POST /api/v1/complaints/{number}/complainant", $"/api/v1/complaints/{own.CaseNumber}/complainant", RoleNames.HallManager, Tenant,
            """{"purpose":"联系反映人核实","full":false}""",
            new Dictionary<string, Holds> { ["purpose"] = Holds.RequiredText }),
        new("POST /api/v1/complaints/{number}/files", $"/api/v1/complaints/{own.CaseNumber}/files", RoleNames.HallManager, Tenant,
            """{"file":{"name":"a.pdf","content":"JVBERi0xLjcKJSVFT0Y="}}""",
            new Dictionary<string, Holds> { ["file"] = Holds.File }),
    ];
}
