using CsCheck;
using Governance.Complaints.Application.Ledger.Books;
using Governance.Kernel.Exceptions;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Complaints.Ledger;

public sealed class BookTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void A_place_is_read_as_it_was_written() =>
        Gen.Select(Gen.Long[0, DateTime.MaxValue.Ticks], Gen.Guid, Gen.Int[0, 1_000_000]).Sample((at, id, number) =>
            BookPlace.Read(new BookPlace(at, id, number).ToString()).ShouldBe(new BookPlace(at, id, number)));

    [Fact]
    public void Whatever_is_typed_as_a_place_is_a_place_or_is_refused() => Gen.String.Sample(text =>
    {
        try
        {
            BookPlace.Read(text);
        }
        catch (InvalidInputException exception)
        {
            exception.Field.ShouldBe("after");
        }
    });

    [Fact]
    public void A_week_is_the_seven_days_from_Monday_that_hold_the_day() => Gen.Int[0, 3000].Sample(days =>
    {
        var week = new BookDays(Today.AddDays(days), BookSpan.Week);
        week.From.DayOfWeek.ShouldBe(DayOfWeek.Monday);
        week.To.ShouldBe(week.From.AddDays(6));
        week.Day.ShouldBeInRange(week.From, week.To);
    });

    [Theory]
    [InlineData("2026-11", 2026, 11)]
    [InlineData(null, 2026, 11)]
    [InlineData("2019-02", 2019, 2)]
    public void A_month_is_read(string? text, int year, int month) => BookMonth.Read(text, Today).First.ShouldBe(new DateOnly(year, month, 1));

    [Theory]
    [InlineData("2026-13")]
    [InlineData("0001-01")]
    [InlineData("9999-12")]
    [InlineData("2026-1")]
    [InlineData("2026-11-02")]
    public void What_is_no_month_is_refused(string text) => Should.Throw<InvalidInputException>(() => BookMonth.Read(text, Today)).Field.ShouldBe("month");

    [Fact]
    public void A_month_begins_and_ends_at_midnight_in_China()
    {
        var november = BookMonth.Read("2026-11", Today);
        november.From.ShouldBe(new DateTime(2026, 10, 31, 16, 0, 0, DateTimeKind.Utc));
        november.To.ShouldBe(new DateTime(2026, 11, 30, 16, 0, 0, DateTimeKind.Utc));
    }

    [Fact]
    public void A_long_matter_is_cut_in_one_line_and_not_within_a_character()
    {
        BookWords.Shorten("一\n二\t 三").ShouldBe("一 二 三");
        var cut = BookWords.Shorten(new string('长', 79) + "😀😀");
        cut.ShouldBe(new string('长', 79) + "…");
    }
}
