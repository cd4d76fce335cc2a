using Governance.Kernel.Infrastructure.Security;

namespace Governance.UnitTests.Kernel.Security;

/// <summary>Key rings made of small numbers.</summary>
internal static class Keys
{
    public static string Text(byte number) => Convert.ToBase64String(Enumerable.Repeat(number, KeyRing.KeyBytes).ToArray());

    public static EncryptionOptions Options(byte indexKey, params (string Id, byte Number)[] keys) => new()
    {
        Keys = [.. keys.Select(k => new EncryptionKey { Id = k.Id, Key = Text(k.Number) })],
        IndexKey = Text(indexKey),
    };

    public static StringEncryptionService Service(byte indexKey, params (string Id, byte Number)[] keys) =>
        new(new KeyRing(Options(indexKey, keys), "test"));
}
