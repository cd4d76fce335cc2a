using CsCheck;
using Governance.Calendar;
using Governance.Halls.Contracts;
using Governance.Halls.Domain.Opening;
using Governance.Kernel.Exceptions;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Halls.Opening;

public class HoursInputTests
{
    [Theory]
    [InlineData("09:00-12:00,13:00-17:00", "09:00-12:00,13:00-17:00")]
    [InlineData(" 9:00 – 12:00、 13:30—17:30 ", "09:00-12:00,13:30-17:30")]
    [InlineData("13：00至17：00；8:30到12:00", "08:30-12:00,13:00-17:00")]
    [InlineData("9:00-17:00\n", "09:00-17:00")]
    public void Hours_are_read_as_people_type_them(string typed, string stored) =>
        HoursText.Write(HoursInput.Read(typed).ShouldNotBeNull()).ShouldBe(stored);

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public void Nothing_typed_keeps_the_hours_of_the_place(string? typed) => HoursInput.Read(typed).ShouldBeNull();

    [Theory]
    [InlineData("全天", OpeningErrorCodes.HoursNotReadable)]
    [InlineData("09:00", OpeningErrorCodes.HoursNotReadable)]
    [InlineData("25:00-26:00", OpeningErrorCodes.HoursNotReadable)]
    [InlineData("09:00-24:00", OpeningErrorCodes.HoursNotReadable)]
    [InlineData("09:00-12:00-13:00", OpeningErrorCodes.HoursNotReadable)]
    [InlineData(",、", OpeningErrorCodes.HoursNotReadable)]
    [InlineData("12:00-09:00", OpeningErrorCodes.HoursEndBeforeBegin)]
    [InlineData("09:00-09:00", OpeningErrorCodes.HoursEndBeforeBegin)]
    [InlineData("09:00-12:00,11:59-17:00", OpeningErrorCodes.HoursOverlap)]
    [InlineData("1:00-2:00,2:00-3:00,3:00-4:00,4:00-5:00,5:00-6:00,6:00-7:00,7:00-8:00", OpeningErrorCodes.TooManyHours)]
    [InlineData("09:00-12:00\u0007", Input.NotPlain)]
    public void What_no_clock_shows_is_refused(string typed, string code) =>
        new Action(() => HoursInput.Read(typed)).ShouldRefuse(code, "hours");

    [Fact]
    public void A_text_that_is_too_long_is_refused() =>
        new Action(() => HoursInput.Read(new string('9', 201))).ShouldRefuse(HallErrorCodes.TextTooLong, "hours");

    [Fact]
    public void What_was_written_is_read_back_the_same() =>
        Gen.Int[0, 1439].Array[2, 12].Where(minutes => minutes.Distinct().Count() == minutes.Length && minutes.Length % 2 == 0).Sample(minutes =>
        {
            var hours = new OfficeHours(minutes.Order().Chunk(2).Select(pair => new OfficeInterval(Time(pair[0]), Time(pair[1]))));

            HoursText.Read(HoursText.Write(hours)).Intervals.ShouldBe(hours.Intervals);
            HoursInput.Read(HoursText.Write(hours))!.Intervals.ShouldBe(hours.Intervals);
        });

    private static TimeOnly Time(int minutes) => new(minutes / 60, minutes % 60);
}
