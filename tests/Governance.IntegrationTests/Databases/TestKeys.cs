namespace Governance.IntegrationTests.Databases;

/// <summary>Keys for personal data, as a server's database must be given them; good for nothing but tests.</summary>
internal static class TestKeys
{
    private static readonly string Key = Convert.ToBase64String(new byte[32]);

    public static IReadOnlyList<string> Arguments { get; } =
    [
        "--Governance:Encryption:Keys:0:Id=test",
        $"--Governance:Encryption:Keys:0:Key={Key}",
        $"--Governance:Encryption:IndexKey={Key}",
    ];
}
