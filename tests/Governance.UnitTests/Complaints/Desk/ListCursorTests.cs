using CsCheck;
using Governance.Complaints.Application.Lists;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Complaints.Desk;

public sealed class ListCursorTests
{
    [Fact]
    public void A_place_is_read_as_it_was_written() =>
        Gen.Long[0, DateTime.MaxValue.Ticks].Sample(ticks =>
        {
            var cursor = new ListCursor(new DateTime(ticks, DateTimeKind.Utc), "K7P39Q");
            return ListCursor.Read(cursor.ToString()) == cursor;
        });

    [Fact]
    public void A_place_among_what_no_clock_runs_for_is_read_as_it_was_written()
    {
        var cursor = new ListCursor(null, "K7P39Q");

        ListCursor.Read(cursor.ToString()).ShouldBe(cursor);
    }

    [Fact]
    public void Whatever_is_handed_in_is_a_place_or_the_beginning() =>
        Gen.String.Sample(text => ListCursor.Read(text) is null || text.Contains('.', StringComparison.Ordinal));
}
