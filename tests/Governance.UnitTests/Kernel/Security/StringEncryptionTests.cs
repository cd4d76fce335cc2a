using System.Text;
using CsCheck;
using Governance.Kernel.Infrastructure.Security;
using Governance.Kernel.Security;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Kernel.Security;

public class StringEncryptionTests
{
    private const string Phone = "Test.Phone";
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ \n";

    // Whole characters of all lengths in UTF-8, Chinese and beyond the first plane among them.
    private static readonly Gen<string> GenText = Gen.Int[0, 0x10FFFF].Where(Rune.IsValid)
        .Select(value => new Rune(value).ToString()).Array[0, 40].Select(string.Concat);

    private readonly StringEncryptionService _service = Keys.Service(9, ("a", 1));

    [Fact]
    public void What_was_encrypted_is_read_again_and_fits_the_length_that_is_promised() => Gen.Select(GenText, GenText).Sample((text, purpose) =>
    {
        var cipher = _service.Encrypt(text, purpose);

        _service.Decrypt(cipher, purpose).ShouldBe(text);
        cipher.ShouldStartWith("v1.a.");
        Ascii.IsValid(cipher).ShouldBeTrue();
        cipher.Length.ShouldBeLessThanOrEqualTo(75 + (Encoding.UTF8.GetByteCount(text) * 4 / 3) + 1);
    });

    [Fact]
    public void The_same_text_is_encrypted_in_another_way_each_time() => GenText.Sample(text =>
        _service.Encrypt(text, Phone).ShouldNotBe(_service.Encrypt(text, Phone)));

    [Fact]
    public void Every_single_changed_character_is_noticed() => Gen.Select(GenText, Gen.Char[Digits]).Sample((text, other) =>
    {
        var cipher = _service.Encrypt(text, Phone);
        for (var place = 0; place < cipher.Length; place++)
        {
            var altered = cipher[..place] + other + cipher[(place + 1)..];
            if (altered != cipher)
            {
                Refuses(altered, Phone, text);
            }
        }
    }, iter: 50);

    [Theory]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("=")]
    public void What_a_reader_of_base64_may_skip_is_noticed(string skipped)
    {
        var cipher = _service.Encrypt("演示", Phone);

        Refuses(cipher + skipped, Phone, "演示");
        Refuses(cipher.Insert(cipher.Length - 8, skipped), Phone, "演示");
    }

    // The last digit of base64 may have bits that stand for nothing.
    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("ab")]
    public void Every_other_last_digit_is_noticed(string text)
    {
        var cipher = _service.Encrypt(text, Phone);
        foreach (var other in Digits.Where(digit => digit != cipher[^1]))
        {
            Refuses(cipher[..^1] + other, Phone, text);
        }
    }

    [Fact]
    public void Every_missing_and_every_added_character_is_noticed() => Gen.Select(GenText, Gen.Char[Digits]).Sample((text, other) =>
    {
        var cipher = _service.Encrypt(text, Phone);
        for (var place = 0; place < cipher.Length; place++)
        {
            Refuses(cipher.Remove(place, 1), Phone, text);
            Refuses(cipher.Insert(place, $"{other}"), Phone, text);
        }

        Refuses(cipher + other, Phone, text);
    }, iter: 50);

    [Fact]
    public void A_text_is_read_for_its_own_purpose_only() => Gen.Select(GenText, GenText, GenText).Where((_, a, b) => a != b).Sample((text, purpose, other) =>
        Refuses(_service.Encrypt(text, purpose), other, text));

    [Fact]
    public void The_same_name_for_another_key_does_not_read_it() =>
        Should.Throw<EncryptionException>(() => Keys.Service(9, ("a", 2)).Decrypt(_service.Encrypt("13800000000", Phone), Phone))
            .Message.ShouldNotContain("13800000000");

    [Fact]
    public void The_same_key_under_another_name_does_not_read_it()
    {
        var two = Keys.Service(9, ("a", 1), ("b", 1));

        Should.Throw<EncryptionException>(() => two.Decrypt(two.Encrypt("演示", Phone).Replace("v1.a.", "v1.b."), Phone));
    }

    [Fact]
    public void A_new_first_key_encrypts_and_the_old_one_still_reads_and_the_index_stays()
    {
        var old = _service.Encrypt("演示", Phone);
        var rotated = Keys.Service(9, ("b", 2), ("a", 1));

        rotated.Encrypt("演示", Phone).ShouldStartWith("v1.b.");
        rotated.Decrypt(old, Phone).ShouldBe("演示");
        rotated.BlindIndex("演示", Phone).ShouldBe(_service.BlindIndex("演示", Phone));
    }

    [Fact]
    public void Without_its_key_a_text_is_not_read_and_the_key_is_named() =>
        Should.Throw<EncryptionException>(() => Keys.Service(9, ("b", 2)).Decrypt(_service.Encrypt("演示", Phone), Phone))
            .Message.ShouldContain(" a ");

    [Theory]
    [InlineData("")]
    [InlineData("13800000000")]
    [InlineData("v1.a.")]
    [InlineData("v1.a.AAAA")]
    [InlineData("v2.a.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("v1.a.b.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void What_is_no_encrypted_text_is_refused(string text) => Should.Throw<EncryptionException>(() => _service.Decrypt(text, Phone));

    [Fact]
    public void Half_a_character_is_refused_and_not_replaced()
    {
        Should.Throw<EncryptionException>(() => _service.Encrypt("1\uD800", Phone));
        Should.Throw<EncryptionException>(() => _service.BlindIndex("1\uD800", Phone));
    }

    [Fact]
    public void Equal_values_have_equal_indexes_and_others_have_others() => Gen.Select(GenText, GenText, GenText, GenText).Sample((a, b, p, q) =>
    {
        var index = _service.BlindIndex(a, p);
        index.ShouldMatch("^[0-9a-f]{64}$");
        (index == _service.BlindIndex(b, q)).ShouldBe(a == b && p == q);
        _service.BlindIndex(new string(a.AsSpan()), p).ShouldBe(index);
    });

    [Fact]
    public void Another_purpose_has_another_index_even_where_the_two_together_read_the_same()
    {
        _service.BlindIndex("1380", "Test.Phone").ShouldNotBe(_service.BlindIndex("1380", "Test.Fax"));
        _service.BlindIndex("b", "a").ShouldNotBe(_service.BlindIndex("", "ab"));
    }

    [Fact]
    public void Another_index_key_has_another_index() =>
        Keys.Service(8, ("a", 1)).BlindIndex("1380", Phone).ShouldNotBe(_service.BlindIndex("1380", Phone));

    private void Refuses(string cipher, string purpose, string text)
    {
        var refusal = Should.Throw<EncryptionException>(() => _service.Decrypt(cipher, purpose));
        refusal.InnerException.ShouldBeNull();
        if (text.Length > 3)
        {
            refusal.Message.ShouldNotContain(text);
        }
    }
}
