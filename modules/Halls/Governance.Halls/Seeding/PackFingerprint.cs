using System.Security.Cryptography;
using System.Text.Json;
using Governance.Tenants;

namespace Governance.Halls.Seeding;

/// <summary>Tells whether the pack's halls are the ones that were taken in last.</summary>
internal static class PackFingerprint
{
    /// <summary>Grows when the same pack is to be read in another way.</summary>
    private const int Version = 1;

    public static string Of(IReadOnlyList<PackHall> halls)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData([Version]);
        hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(halls));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
