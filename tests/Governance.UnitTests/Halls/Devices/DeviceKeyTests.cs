using CsCheck;
using Governance.Halls.Domain.Devices;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Halls.Devices;

public class DeviceKeyTests
{
    private static readonly Gen<string> GenKey = Gen.Byte.Array[DeviceKey.RandomBytes].Select(bytes => DeviceKey.Write(bytes));

    [Fact]
    public void Every_key_is_read_however_it_is_typed() => GenKey.Sample(key =>
    {
        var hash = DeviceKey.HashOf(key).ShouldNotBeNull();
        hash.Length.ShouldBe(64);
        DeviceKey.HashOf($"  {key.ToUpperInvariant()} ").ShouldBe(hash);
        DeviceKey.HashOf(key.Replace("-", "")).ShouldBe(hash);
        DeviceKey.HashOf(key.Replace('-', ' ').ToLowerInvariant()).ShouldBe(hash);
        DeviceKey.HashOf(key.Replace('1', 'l').Replace('0', 'o')).ShouldBe(hash);
    });

    [Fact]
    public void One_wrong_digit_is_noticed() => Gen.Select(GenKey, Gen.Int[0, 53], Gen.Int[1, 31]).Sample((key, place, shift) =>
    {
        var digits = Digits(key);
        digits[place] = Base32.Alphabet[(Base32.Alphabet.IndexOf(digits[place]) + shift) % 32];
        DeviceKey.HashOf($"{DeviceKey.Prefix}-{new string(digits)}").ShouldBeNull();
    });

    [Fact]
    public void Two_neighbours_in_the_wrong_order_are_noticed() => Gen.Select(GenKey, Gen.Int[0, 52]).Sample((key, place) =>
    {
        var digits = Digits(key);
        (digits[place], digits[place + 1]) = (digits[place + 1], digits[place]);
        (DeviceKey.HashOf($"{DeviceKey.Prefix}-{new string(digits)}") is null).ShouldBe(digits[place] != digits[place + 1]);
    });

    [Fact]
    public void Two_keys_have_two_hashes() => Gen.Select(Gen.Byte.Array[DeviceKey.RandomBytes], Gen.Byte.Array[DeviceKey.RandomBytes])
        .Where((a, b) => !a.SequenceEqual(b))
        .Sample((a, b) => DeviceKey.HashOf(DeviceKey.Write(a)).ShouldNotBe(DeviceKey.HashOf(DeviceKey.Write(b))));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("gdk-")]
    [InlineData("gdk-000000-000000-000000-000000-000000-000000-000000-000000-000000")]
    [InlineData("gdk-中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中")]
    public void What_is_no_key_has_no_hash(string? text) => DeviceKey.HashOf(text).ShouldBeNull();

    [Fact]
    public void A_pairing_code_is_read_however_it_is_typed_and_is_no_key() => Gen.Byte.Array[PairingCode.RandomBytes].Sample(bytes =>
    {
        var code = PairingCode.Write(bytes);
        var hash = PairingCode.HashOf(code).ShouldNotBeNull();
        PairingCode.HashOf(code.Replace("-", "").ToLowerInvariant()).ShouldBe(hash);
        DeviceKey.HashOf(code).ShouldBeNull();
    });

    [Fact]
    public void A_key_is_no_pairing_code() => GenKey.Sample(key => PairingCode.HashOf(key).ShouldBeNull());

    private static char[] Digits(string key) => [.. key[DeviceKey.Prefix.Length..].Where(c => c != '-')];
}
