using System.Security.Cryptography;
using System.Text.Json;
using Governance.Kernel.Security;

namespace Governance.Kernel.Infrastructure.Security;

/// <summary>Keys of the embedded database, made once beside it.</summary>
internal static class KeyFile
{
    public const string Name = "keys/encryption.json";

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, RespectNullableAnnotations = true };

    public static EncryptionOptions ReadOrMake(string dataFolder)
    {
        var path = Path.Combine(dataFolder, Name);
        try
        {
            if (!Directory.Exists(Path.GetDirectoryName(path)))
            {
                Make(dataFolder);
            }

            return JsonSerializer.Deserialize<EncryptionOptions>(File.ReadAllBytes(path), Json)
                ?? throw new JsonException("null");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new EncryptionException(
                $"密钥文件 {path} 读不了（{e.GetType().Name}）。请从备份中恢复；确定没有加密过的内容时，删去 keys 文件夹，下次启动会生成新的。");
        }
    }

    // Of two starts at once only one can give a folder its name; a file would be replaced by the later one.
    private static void Make(string dataFolder)
    {
        var folder = Path.Combine(dataFolder, "keys");
        var draft = Path.Combine(dataFolder, $"keys-{Path.GetRandomFileName()}");
        PrivateFile.CreateFolder(draft);
        PrivateFile.Create(Path.Combine(draft, Path.GetFileName(Name)), JsonSerializer.SerializeToUtf8Bytes(NewKeys(), Json));
        try
        {
            Directory.Move(draft, folder);
        }
        catch (IOException) when (Directory.Exists(folder))
        {
            Directory.Delete(draft, recursive: true);
        }
    }

    private static EncryptionOptions NewKeys()
    {
        var key = RandomNumberGenerator.GetBytes(KeyRing.KeyBytes);
        return new EncryptionOptions
        {
            // Named by what it is, so that a new key never has an old one's name.
            Keys = [new EncryptionKey { Id = $"k{Convert.ToHexStringLower(SHA256.HashData(key))[..12]}", Key = Convert.ToBase64String(key) }],
            IndexKey = Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyRing.KeyBytes)),
        };
    }
}
