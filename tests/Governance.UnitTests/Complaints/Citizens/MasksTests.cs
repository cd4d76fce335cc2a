using CsCheck;
using Governance.Complaints.Domain.Identity;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Complaints.Citizens;

public class MasksTests
{
    [Fact]
    public void Whoever_knows_it_recognizes_it()
    {
        Masks.Name("张三丰").ShouldBe("张*");
        Masks.Name("𠮷野").ShouldBe("𠮷*");
        Masks.Phone("13812341234").ShouldBe("138****1234");
        Masks.Phone("7654321").ShouldBe("****21");
        Masks.IdNumber("370783199001011230").ShouldBe("3707**********1230");
        Masks.Email("jia@example.com").ShouldBe("j***@example.com");
        Masks.WeChat("wx_jia").ShouldBe("w***");
        Masks.Name(null).ShouldBeNull();
    }

    [Fact]
    public void No_mask_of_a_telephone_holds_the_number() =>
        Gen.Char['0', '9'].Array[7, 15].Sample(digits => !Masks.Phone(new string(digits))!.Contains(new string(digits), StringComparison.Ordinal));
}
