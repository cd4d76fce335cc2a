using Governance.Halls.Application.Book;
using Governance.Halls.Contracts;
using Governance.Tenants;
using Governance.UnitTests.Tenants;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Halls.Book;

public class WindowMechanismTests
{
    [Theory]
    [InlineData(MechanismCodes.ComplaintWindow, WindowKind.General, WindowKind.Complaint)]
    [InlineData(MechanismCodes.ComplaintWindow, WindowKind.CannotGetItDone)]
    [InlineData(MechanismCodes.FallbackWindow, WindowKind.Fallback)]
    [InlineData(MechanismCodes.AssistedService, WindowKind.AssistedService)]
    [InlineData(null, WindowKind.General, WindowKind.Other)]
    public void A_window_shows_the_mechanism_of_its_kind(string? mechanism, params WindowKind[] kinds) =>
        WindowMechanisms.Of(kinds).ShouldBe(mechanism);

    [Fact]
    public void Each_is_one_of_the_province()
    {
        var known = TestPack.Shandong.GetRequiredService<IPackHalls>().Mechanisms.Select(m => m.Code).ToList();

        Enum.GetValues<WindowKind>().Select(kind => WindowMechanisms.Of([kind])).OfType<string>().ShouldAllBe(m => known.Contains(m));
    }
}
