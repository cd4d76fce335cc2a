using Governance.Halls.Application.Book;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Halls.Book;

public class NumberOrderTests
{
    [Fact]
    public void Numbers_are_read_as_a_person_reads_them() =>
        new[] { "A10", "B1", "8", "A2", "10" }.OrderBy(NumberOrder.Of, StringComparer.Ordinal).ShouldBe(["8", "10", "A2", "A10", "B1"]);
}
