using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Governance.Kernel.Infrastructure.Messaging;

/// <summary>A message's key in a form that a file name, a header and a Message-Id can hold.</summary>
internal static class MessageKey
{
    private const int Longest = 80;
    private const int HashDigits = 24;

    /// <summary>Another key gives another text: where characters are replaced, a hash of the key follows.</summary>
    public static string Safe(string key)
    {
        var safe = string.Concat(key.Take(Longest).Select(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-' ? c : '_'));
        return safe == key && safe.Length > 0
            ? safe
            : $"{safe}-{Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(key.AsSpan())))[..HashDigits]}";
    }
}
