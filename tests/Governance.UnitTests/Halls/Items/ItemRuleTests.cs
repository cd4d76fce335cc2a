using CsCheck;
using Governance.Halls.Contracts;
using Governance.Halls.Domain.Book;
using Governance.Halls.Domain.Items.Rules;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Halls.Items;

public class ItemRuleTests
{
    private static readonly DateOnly From = new(2026, 1, 5);

    private static readonly RequiredPaper Paper = new("身份证", 1, PaperForm.Original, null);

    private static readonly ServiceItemFacts Facts = new("演示事项", null, [Example.Id("window")], "年满十八周岁", [Paper], 5, 20, 10.5m, "演示价费〔2026〕1号");

    [Fact]
    public void What_can_be_right_is_taken() => Open(Facts).ToState().FeeYuan.ShouldBe(10.5m);

    [Fact]
    public void An_item_has_a_name_and_a_code()
    {
        Refused(Facts with { Name = " " }, ItemErrorCodes.NameMissing, "name");
        Example.ShouldRefuse(() => ServiceItem.Open(Example.Id("item"), Example.Tenant, "", Facts, From), ItemErrorCodes.CodeMissing, "code");
    }

    [Theory]
    [InlineData(21, 20)]
    [InlineData(1, 0)]
    public void Nobody_promises_more_time_than_the_law_allows(int promised, int statutory) => Refused(
        Facts with { PromisedWorkingDays = promised, StatutoryWorkingDays = statutory }, ItemErrorCodes.PromiseAboveStatutory, "promisedWorkingDays");

    [Theory]
    [InlineData(0, 0)]
    [InlineData(20, 20)]
    [InlineData(5, null)]
    [InlineData(null, 20)]
    [InlineData(null, null)]
    public void A_promise_may_be_shorter_or_as_long_or_not_known(int? promised, int? statutory) =>
        Open(Facts with { PromisedWorkingDays = promised, StatutoryWorkingDays = statutory }).PromisedWorkingDays.ShouldBe(promised);

    [Theory]
    [InlineData(-1)]
    [InlineData(1001)]
    [InlineData(int.MaxValue)]
    public void A_time_is_some_working_days(int days)
    {
        Refused(Facts with { PromisedWorkingDays = days, StatutoryWorkingDays = null }, ItemErrorCodes.WorkingDaysOutOfRange, "promisedWorkingDays");
        Refused(Facts with { StatutoryWorkingDays = days }, ItemErrorCodes.WorkingDaysOutOfRange, "statutoryWorkingDays");
    }

    [Fact]
    public void A_fee_is_an_amount_of_whole_fen() => Gen.Long[-1_000_000, 1_000_000].Sample(thousandths =>
    {
        var fee = thousandths / 1000m;
        new FeeIsAnAmount(fee).IsBroken.ShouldBe(thousandths < 0 || thousandths % 10 != 0);
    });

    [Fact]
    public void A_fee_that_nobody_can_pay_is_refused() =>
        Refused(Facts with { FeeYuan = decimal.MaxValue }, ItemErrorCodes.FeeNotAnAmount, "feeYuan");

    [Fact]
    public void Whoever_takes_money_says_by_what_rule()
    {
        Refused(Facts with { FeeBasis = null }, ItemErrorCodes.FeeBasisMissing, "feeBasis");
        Open(Facts with { FeeYuan = 0, FeeBasis = null }).FeeYuan.ShouldBe(0);
        Open(Facts with { FeeYuan = null, FeeBasis = null }).FeeYuan.ShouldBeNull();
    }

    [Fact]
    public void Each_paper_says_what_it_is_and_how_many_are_wanted()
    {
        Refused(Facts with { Papers = [Paper, Paper with { Name = "" }] }, ItemErrorCodes.PaperNameMissing, "papers");
        Refused(Facts with { Papers = [Paper with { Copies = 0 }] }, ItemErrorCodes.PaperCopiesOutOfRange, "papers");
        Refused(Facts with { Papers = [Paper with { Note = new string('长', 201) }] }, ItemErrorCodes.PaperTextTooLong, "papers");
        Refused(Facts with { Papers = [.. Enumerable.Repeat(Paper, 51)] }, ItemErrorCodes.TooManyPapers, "papers");
    }

    [Fact]
    public void An_item_is_done_at_some_of_the_windows() =>
        Refused(Facts with { WindowIds = [.. Enumerable.Range(0, 501).Select(i => Example.Id($"{i}"))] }, ItemErrorCodes.TooManyWindows, "windowIds");

    [Fact]
    public void The_same_amount_written_otherwise_is_no_change()
    {
        var item = Open(Facts);

        item.Edit(Facts with { FeeYuan = 10.50m }, new Change(Example.Today, false, null, default)).ShouldBeFalse();
        item.Revision.ShouldBe(1);
    }

    private static void Refused(ServiceItemFacts facts, string code, string field) => Example.ShouldRefuse(() => Open(facts), code, field);

    private static ServiceItem Open(ServiceItemFacts facts) => ServiceItem.Open(Example.Id("item"), Example.Tenant, "YS-001", facts, From);
}
