using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Codes;
using Governance.Complaints.Domain.Paper;
using Governance.Kernel.Exceptions;
using Governance.UnitTests.Complaints.Time;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Complaints.Paper;

/// <summary>Each rule of a slip, and its number.</summary>
public class SlipTests
{
    private static readonly Guid Hall = new("01970000-0000-7000-8000-00000000f001");
    private static readonly CaseAct Printing = TimedCase.At("2026-11-20", 10);
    private static readonly CaseAct Later = TimedCase.At("2026-11-23", 15);

    [Theory]
    [InlineData(0, 2, PaperErrorCodes.SlipCount)]
    [InlineData(51, 2, PaperErrorCodes.SlipCount)]
    [InlineData(-1, 2, PaperErrorCodes.SlipCount)]
    [InlineData(10, 3, PaperErrorCodes.SlipsOnASheet)]
    public void SlipsAreFew_and_fit_the_sheet(int count, int perSheet, string code) =>
        Should.Throw<InvalidInputException>(() => Print(count, perSheet)).Code.ShouldBe(code);

    [Fact]
    public void Each_slip_has_a_number_of_its_own_that_no_case_gets()
    {
        var numbers = Print(50, 4).Select(s => s.Number).ToList();

        numbers.ShouldBeUnique();
        numbers.ShouldAllBe(n => n[0] == CaseNumbers.OfSlips);
        Enumerable.Range(0, 500).ShouldAllBe(_ => CaseNumbers.Next()[0] != CaseNumbers.OfSlips);
    }

    [Fact]
    public void SlipIsBlank_or_it_is_used_no_more()
    {
        var slip = Print(1, 2)[0];
        slip.Enter(Later, Hall, Printing.At).Id.ShouldBe(slip.Id);
        Should.Throw<BusinessException>(() => slip.Enter(Later, Hall, Printing.At)).Code.ShouldBe(PaperErrorCodes.SlipEntered);
        Should.Throw<BusinessException>(() => slip.Spoil(Later, "演示")).Code.ShouldBe(PaperErrorCodes.SlipEntered);

        var spoiled = Print(1, 2)[0];
        Should.Throw<InvalidInputException>(() => spoiled.Spoil(Later, " ")).Code.ShouldBe(CaseErrorCodes.TextRequired);
        spoiled.Spoil(Later, "演示：写坏了");
        Should.Throw<BusinessException>(() => spoiled.Enter(Later, Hall, Printing.At)).Code.ShouldBe(PaperErrorCodes.SlipSpoiled);
    }

    [Fact]
    public void SlipIsOfTheHall() =>
        Should.Throw<InvalidInputException>(() => Print(1, 2)[0].Enter(Later, Guid.Empty, Printing.At)).Code.ShouldBe(PaperErrorCodes.SlipOfAnotherHall);

    [Fact]
    public void WrittenBeforeNow_and_WrittenAfterPrinting()
    {
        var slip = Print(1, 2)[0];
        Should.Throw<InvalidInputException>(() => slip.Enter(Later, Hall, Later.At.AddMinutes(1))).Code.ShouldBe(PaperErrorCodes.WrittenInTheFuture);
        Should.Throw<InvalidInputException>(() => slip.Enter(Later, Hall, Printing.At.AddMinutes(-1))).Code.ShouldBe(PaperErrorCodes.WrittenBeforePrinted);
        // Printed at some second of the minute that stands on the paper.
        var late = SlipBatch.Print(Printing with { At = Printing.At.AddSeconds(40) }, new SlipPlace(Hall, "370783-01", false), 1, 2, CaseNumbers.NextOfASlip).Slips[0];
        late.Enter(Later, Hall, Printing.At).WrittenAt.ShouldBe(Printing.At);
    }

    [Fact]
    public void A_number_that_was_mistyped_is_always_found()
    {
        var printed = new SlipNumber(CaseNumbers.NextOfASlip());
        SlipNumber.Parse(printed.ToString().ToLowerInvariant()).ShouldBe(printed);
        var plain = printed.ToPlain();
        for (var place = 0; place < plain.Length; place++)
        {
            for (var other = 0; other < CodeAlphabet.Size; other++)
            {
                if (CodeAlphabet.At(other) != plain[place])
                {
                    Mistyped($"{plain[..place]}{CodeAlphabet.At(other)}{plain[(place + 1)..]}");
                }
            }
        }

        foreach (var odd in new[] { "", null, plain[..7], plain + "0", "我", new string('A', 500) })
        {
            Mistyped(odd);
        }
    }

    private static void Mistyped(string? typed) =>
        Should.Throw<InvalidInputException>(() => SlipNumber.Parse(typed), typed ?? "null").Code.ShouldBe(PaperErrorCodes.SlipNumberMistyped);

    private static IReadOnlyList<PaperSlip> Print(int count, int perSheet) =>
        SlipBatch.Print(Printing, new SlipPlace(Hall, "370783-01", false), count, perSheet, CaseNumbers.NextOfASlip).Slips;
}
