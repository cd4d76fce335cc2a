using CsCheck;
using Governance.Kernel.Infrastructure.Messaging;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Kernel.Messaging;

public class MessageKeyTests
{
    private static readonly Gen<string> GenKey = Gen.OneOf(Gen.String, Gen.String[Gen.Char["aA1-_:./\\ \n中"], 0, 12]);

    [Fact]
    public void Every_key_fits_a_file_name_a_header_and_a_message_id() => GenKey.Sample(key =>
        MessageKey.Safe(key).ShouldMatch("^[a-z0-9_-]{1,105}$"));

    [Fact]
    public void Another_key_gives_another_text() => Gen.Select(GenKey, GenKey).Sample((a, b) =>
        (MessageKey.Safe(a) == MessageKey.Safe(b)).ShouldBe(a == b));

    [Fact]
    public void A_plain_key_stays_as_it_is() => MessageKey.Safe("complaint-7-answered").ShouldBe("complaint-7-answered");

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("a/b")]
    [InlineData("a\r\nBcc: b@example.test")]
    public void A_key_leads_nowhere_else(string key) => Path.GetFileName(MessageKey.Safe(key)).ShouldBe(MessageKey.Safe(key));
}
