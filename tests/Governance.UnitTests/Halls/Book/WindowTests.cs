using Governance.Halls.Contracts;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Halls.Book;

public class WindowTests
{
    [Fact]
    public void WindowHasAKind() =>
        new Action(() => BookExample.Window(BookExample.Facts with { Kinds = [] })).ShouldRefuse(HallBookErrorCodes.WindowKindMissing, "kinds");

    [Fact]
    public void TextIsGiven() =>
        new Action(() => BookExample.Window(BookExample.Facts with { Number = " " })).ShouldRefuse(HallErrorCodes.TextRequired, "number");

    [Fact]
    public void PhotoIsAPicture() => new Action(() => BookExample.Window().Show(
        BookExample.Photo with { ContentType = "application/pdf" }, Example.Today, BookExample.From(Example.Today)))
        .ShouldRefuse(HallBookErrorCodes.PhotoTypeUnknown, "file");

    [Fact]
    public void DateIsNotInTheFuture() => new Action(() => BookExample.Window().Show(
        BookExample.Photo, Example.Today.AddDays(1), BookExample.From(Example.Today))).ShouldRefuse(HallErrorCodes.DateInFuture, "takenOn");

    [Fact]
    public void A_photo_is_kept_with_its_day_and_is_no_change_of_the_window()
    {
        var window = BookExample.Window();

        window.Show(BookExample.Photo, Example.Today, BookExample.From(Example.Today));

        window.Past().ShouldBeEmpty();
        window.Photo().ShouldBe(BookExample.Photo with { Name = "2026-11-23.jpeg" });
        (window.ToState().PhotoHash, window.PhotoTakenOn).ShouldBe((BookExample.Photo.Hash, Example.Today));
    }

    [Fact]
    public void The_number_of_a_window_that_has_ended_is_free()
    {
        var (one, other) = (BookExample.Window(), BookExample.Window());
        one.NumberKey.ShouldBe(other.NumberKey);

        one.End(Example.Today, BookExample.Correction);
        one.NumberKey.ShouldBe(one.Id);
        one.Resume(BookExample.Correction);

        one.NumberKey.ShouldBe(other.NumberKey);
    }
}
