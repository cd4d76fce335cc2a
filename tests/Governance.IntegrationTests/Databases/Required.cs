namespace Governance.IntegrationTests.Databases;

/// <summary>What this run must not skip: <c>GOVERNANCE_TESTS_REQUIRE=mariadb,chromium</c>.</summary>
public static class Required
{
    public static bool Contains(string what) =>
        (Environment.GetEnvironmentVariable("GOVERNANCE_TESTS_REQUIRE") ?? "").Split(',').Contains(what);
}
