using System.Text.RegularExpressions;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.Security;

namespace Governance.Kernel.Infrastructure.Security;

/// <summary>The keys that were checked.</summary>
internal sealed partial class KeyRing
{
    public const int KeyBytes = 32;

    private readonly Dictionary<string, byte[]> _keys = new(StringComparer.Ordinal);

    /// <param name="options">The keys.</param>
    /// <param name="source">Where they were found, as an error names it.</param>
    public KeyRing(EncryptionOptions options, string source)
    {
        for (var i = 0; i < options.Keys.Count; i++)
        {
            var (id, key) = (options.Keys[i].Id, KeyOf(options.Keys[i].Key, $"{source}:Keys:{i}:Key"));
            if (!Id().IsMatch(id) || !_keys.TryAdd(id, key))
            {
                throw new EncryptionException($"{source}:Keys:{i}:Id 不对：应为 1 至 32 个英文字母、数字、- 或 _，不能重复。");
            }
        }

        Current = options.Keys.Count > 0 ? options.Keys[0].Id : throw new EncryptionException(Missing($"{source}:Keys"));
        IndexKey = KeyOf(options.IndexKey, $"{source}:IndexKey");
    }

    /// <summary>The id of the key that encrypts.</summary>
    public string Current { get; }

    public byte[] IndexKey { get; }

    /// <summary>Takes the configured keys; without any, the embedded database has a file of its own.</summary>
    public static KeyRing Open(EncryptionOptions configured, DatabaseOptions database)
    {
        if (configured.Keys.Count > 0 || configured.IndexKey.Length > 0 || database.Provider != DatabaseProvider.Sqlite)
        {
            return new KeyRing(configured, EncryptionOptions.Section);
        }

        return new KeyRing(KeyFile.ReadOrMake(database.DataFolder), KeyFile.Name);
    }

    public byte[] Find(string id) =>
        _keys.GetValueOrDefault(id) ?? throw new EncryptionException($"没有编号为 {id} 的密钥：它加密过的内容读不出来。");

    private static byte[] KeyOf(string text, string setting)
    {
        var key = new byte[KeyBytes];
        return Convert.TryFromBase64String(text, key, out var length) && length == KeyBytes
            ? key
            : throw new EncryptionException(Missing(setting));
    }

    private static string Missing(string setting) => $"""
        没有可用的加密密钥：{setting} 缺少或不对，应为 32 字节的 base64。
        要设置 Governance:Encryption:Keys:0:Id、Governance:Encryption:Keys:0:Key 和 Governance:Encryption:IndexKey，各主机相同，并与数据库分开备份。
        生成一个密钥：openssl rand -base64 32
        """;

    [GeneratedRegex("^[A-Za-z0-9_-]{1,32}$", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
