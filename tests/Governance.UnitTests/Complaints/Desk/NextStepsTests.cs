using Governance.Complaints.Application.Cases.Desk;
using Governance.Complaints.Contracts;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Complaints.Desk;

public sealed class NextStepsTests
{
    [Fact]
    public void Every_verb_asks_for_one_of_the_permissions_of_staff()
    {
        string[] staff =
        [
            ComplaintPermissions.Register, ComplaintPermissions.Handle, ComplaintPermissions.Work, ComplaintPermissions.WorkOrders, ComplaintPermissions.Decide,
            ComplaintPermissions.CallMediation,
        ];

        Enum.GetValues<CaseVerb>().ShouldAllBe(verb => staff.Contains(VerbPermissions.Of(verb)));
    }

    [Fact]
    public void Every_verb_has_a_page_of_its_own()
    {
        var order = new Guid("019a0000-0000-7000-8000-000000000001");

        var paths = Enum.GetValues<CaseVerb>().Select(verb => new CaseStep(verb, order).HrefFor("K7P39Q")).ToList();

        paths.ShouldBeUnique();
        paths.ShouldAllBe(path => path.StartsWith("/complaints/K7P39Q/"));
        paths.ShouldAllBe(path => path == path.ToLowerInvariant().Replace("k7p39q", "K7P39Q"));
    }
}
