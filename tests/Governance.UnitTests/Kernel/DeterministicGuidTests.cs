using CsCheck;
using Governance.Kernel.Domain;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Kernel;

public class DeterministicGuidTests
{
    [Fact]
    public void The_same_name_gives_the_same_id_and_another_name_another() =>
        Gen.Select(Gen.String, Gen.String).Sample((a, b) =>
            DeterministicGuid.From(a) == DeterministicGuid.From(a) && (a == b) == (DeterministicGuid.From(a) == DeterministicGuid.From(b)));

    [Fact]
    public void It_is_a_version_5_id()
    {
        var id = DeterministicGuid.From("tenant/370000/370783");

        id.Version.ShouldBe(5);
        id.ToString()[19].ShouldBeOneOf('8', '9', 'a', 'b');
    }
}
