using Governance.IntegrationTests.Databases;
using Governance.Kernel.Security;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Kernel;

/// <summary>Where the program finds its keys on each database.</summary>
public class EncryptionTests
{
    private const string Purpose = "Test.Phone";

    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task Two_hosts_on_the_embedded_database_share_a_file_of_keys_beside_it()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using var one = new NotesHost(database, _time);
        await using var other = new NotesHost(database, _time);

        var cipher = Encryption(one).Encrypt("13800000000", Purpose);

        Encryption(other).Decrypt(cipher, Purpose).ShouldBe("13800000000");
        Encryption(other).BlindIndex("13800000000", Purpose).ShouldBe(Encryption(one).BlindIndex("13800000000", Purpose));
        File.Exists(Path.Combine(database.Options.DataFolder, "keys", "encryption.json")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_servers_database_without_configured_keys_encrypts_nothing()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.MariaDb);
        await using var host = new NotesHost(database, _time);

        Should.Throw<EncryptionException>(() => Encryption(host)).Message.ShouldContain("Governance:Encryption:Keys:0:Key");
    }

    private static IStringEncryptionService Encryption(NotesHost host) => host.Services.GetRequiredService<IStringEncryptionService>();
}
