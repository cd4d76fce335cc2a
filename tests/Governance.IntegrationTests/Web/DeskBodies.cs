namespace Governance.IntegrationTests.Web;

/// <summary>The bodies that the endpoints of the work lists take: none of them takes any.</summary>
internal static class DeskBodies
{
    public static IReadOnlyList<Body> All(OwnBook own) => [];
}
