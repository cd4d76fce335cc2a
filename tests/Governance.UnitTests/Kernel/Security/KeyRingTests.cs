using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.Infrastructure.Security;
using Governance.Kernel.Security;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Kernel.Security;

public class KeyRingTests
{
    private static readonly DatabaseOptions Server = new() { Provider = DatabaseProvider.MySql };

    [Fact]
    public void A_server_needs_configured_keys_and_is_told_how_to_make_one()
    {
        var refusal = Should.Throw<EncryptionException>(() => KeyRing.Open(new EncryptionOptions(), Server));

        refusal.Message.ShouldContain("Governance:Encryption:Keys:0:Key");
        refusal.Message.ShouldContain("Governance:Encryption:IndexKey");
        refusal.Message.ShouldContain("openssl rand -base64 32");
    }

    [Fact]
    public void Configured_keys_are_taken_on_both_databases_and_nothing_is_written()
    {
        var folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var sqlite = new DatabaseOptions { ConnectionString = $"Data Source={Path.Combine(folder, "a.db")}" };

        KeyRing.Open(Keys.Options(9, ("a", 1)), Server).Current.ShouldBe("a");
        KeyRing.Open(Keys.Options(9, ("a", 1)), sqlite).Current.ShouldBe("a");

        Directory.Exists(folder).ShouldBeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData("a.b")]
    [InlineData("密钥")]
    [InlineData("123456789012345678901234567890123")]
    public void A_name_that_does_not_fit_is_refused(string id) =>
        Should.Throw<EncryptionException>(() => new KeyRing(Keys.Options(9, ("a", 1), (id, 2)), "test")).Message.ShouldContain("test:Keys:1:Id");

    [Fact]
    public void The_same_name_twice_is_refused() =>
        Should.Throw<EncryptionException>(() => new KeyRing(Keys.Options(9, ("a", 1), ("a", 2)), "test")).Message.ShouldContain("test:Keys:1:Id");

    [Theory]
    [InlineData("")]
    [InlineData("not base64!")]
    [InlineData("AAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void A_key_of_another_length_is_refused_and_not_told(string key)
    {
        var good = Keys.Text(1);
        var first = Should.Throw<EncryptionException>(() => new KeyRing(
            new EncryptionOptions { Keys = [new EncryptionKey { Id = "a", Key = key }], IndexKey = good }, "test"));
        var index = Should.Throw<EncryptionException>(() => new KeyRing(
            new EncryptionOptions { Keys = [new EncryptionKey { Id = "a", Key = good }], IndexKey = key }, "test"));

        first.Message.ShouldContain("test:Keys:0:Key");
        index.Message.ShouldContain("test:IndexKey");
        index.Message.ShouldNotContain(good);
    }

    [Fact]
    public void An_index_key_alone_is_not_enough() =>
        Should.Throw<EncryptionException>(() => KeyRing.Open(Keys.Options(9), new DatabaseOptions())).Message.ShouldContain("Governance:Encryption:Keys");
}
