using Governance.Halls.Contracts;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Halls.Book;

public class EvidenceOnceTests
{
    [Fact]
    public void EvidenceOnce()
    {
        var (hall, mechanism) = (Example.Hall(), Example.Mechanism());
        var notice = Example.Notice() with { Origin = Example.Id("notice") };
        var first = mechanism.Document(hall, notice, Example.Recording("first"));

        new Action(() => mechanism.Document(hall, notice, Example.Recording("again"))).ShouldRefuse(HallBookErrorCodes.AlreadyEvidence);
        mechanism.Withdraw(first.Id, "传错了", Example.Today, "演示科");
        mechanism.Document(hall, notice, Example.Recording("again"));

        mechanism.Evidence.Count(e => !e.IsWithdrawn).ShouldBe(1);
    }

    [Fact]
    public void Another_photo_of_the_same_window_is_another_piece()
    {
        var (hall, mechanism) = (Example.Hall(), Example.Mechanism());
        var photo = Example.Notice() with { Kind = EvidenceKind.Photo, File = BookExample.Photo, Origin = Example.Id("window") };
        mechanism.Document(hall, photo, Example.Recording("first"));

        mechanism.Document(hall, photo with { File = BookExample.Photo with { Hash = new string('b', 64) } }, Example.Recording("second"));

        mechanism.Evidence.Count.ShouldBe(2);
    }
}
