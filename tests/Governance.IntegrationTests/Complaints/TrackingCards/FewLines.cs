using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Governance.IntegrationTests.Complaints.TrackingCards;

/// <summary>A program of few lines that has the public keys and nothing else of the system: what anybody could write.</summary>
internal static class FewLines
{
    /// <returns>The lines that a genuine code holds; <c>null</c> for any other.</returns>
    public static string[]? Read(string code, JsonElement keys)
    {
        var parts = code.Split('.');
        var lines = Encoding.UTF8.GetString(Bytes(parts[1])).Split('\n');
        var key = keys.GetProperty("keys").EnumerateArray().FirstOrDefault(k => Text(k, "kid") == lines[1]);
        if (key.ValueKind == JsonValueKind.Undefined)
        {
            return null;
        }

        using var ecdsa = ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = new ECPoint { X = Bytes(Text(key, "x")), Y = Bytes(Text(key, "y")) } });
        return ecdsa.VerifyData(Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"), Bytes(parts[2]), HashAlgorithmName.SHA256) && Text(key, "tenant") == lines[2] ? lines : null;
    }

    private static string Text(JsonElement key, string name) => key.GetProperty(name).GetString()!;

    private static byte[] Bytes(string text)
    {
        var base64 = text.Replace('-', '+').Replace('_', '/');
        return Convert.FromBase64String(base64.PadRight((base64.Length + 3) / 4 * 4, '='));
    }
}
