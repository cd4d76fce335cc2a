using AngleSharp.Dom;
using Governance.Kernel.Infrastructure.TagHelpers.Forms;
using Microsoft.AspNetCore.Mvc.Rendering;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.TagHelpers;

public sealed class FormTests
{
    private readonly Rendering rendering = new();

    [Fact]
    public async Task AFieldWiresLabelHintErrorAndInput()
    {
        rendering.ModelState.AddModelError("Input.Text", "请写他要办什么");
        var field = await Field("二手房", component => component.Hint = "说清哪个窗口");

        var input = field.QuerySelector("input")!;
        input.Id.ShouldBe("Input_Text");
        input.GetAttribute("name").ShouldBe("Input.Text");
        input.GetAttribute("value").ShouldBe("二手房");
        input.GetAttribute("aria-invalid").ShouldBe("true");
        field.QuerySelector("label")!.GetAttribute("for").ShouldBe("Input_Text");
        input.GetAttribute("aria-describedby").ShouldBe("Input_Text-hint Input_Text-error");
        field.QuerySelector("#Input_Text-hint")!.TextContent.ShouldBe("说清哪个窗口");
        field.QuerySelector("#Input_Text-error")!.TextContent.ShouldEndWith("请写他要办什么");
    }

    [Fact]
    public async Task AFieldWithNothingToSayRefersToNothing()
    {
        var field = await Field("", _ => { });

        field.QuerySelector("input")!.HasAttribute("aria-describedby").ShouldBeFalse();
        field.QuerySelector("input")!.HasAttribute("aria-invalid").ShouldBeFalse();
        field.QuerySelectorAll("p").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(FieldType.Text, "input", "text")]
    [InlineData(FieldType.Tel, "input", "tel")]
    [InlineData(FieldType.Password, "input", "password")]
    [InlineData(FieldType.File, "input", "file")]
    [InlineData(FieldType.TextArea, "textarea", null)]
    [InlineData(FieldType.Select, "select", null)]
    public async Task EachTypeHasItsInput(FieldType type, string element, string? inputType)
    {
        var field = await Field("a", component =>
        {
            component.Type = type;
            component.Items = [new("甲", "a"), new("乙", "b")];
        });

        var input = field.QuerySelector("#Input_Text")!;
        input.LocalName.ShouldBe(element);
        input.GetAttribute("type").ShouldBe(inputType);
    }

    [Fact]
    public async Task APasswordIsNeverWrittenBack() =>
        (await Rendering.HtmlAsync(NewField("geheim", component => component.Type = FieldType.Password))).ShouldNotContain("geheim");

    [Fact]
    public async Task ADayIsWrittenAsTheBrowserWantsIt()
    {
        var component = NewField("", component => component.Type = FieldType.Date);
        component.For = rendering.For("Day", new DateOnly(2026, 1, 5));

        (await Rendering.OfAsync(component)).QuerySelector("input")!.GetAttribute("value").ShouldBe("2026-01-05");
    }

    [Fact]
    public async Task AListOfDaysShowsTheOneAskedForAsChosen()
    {
        var component = NewField("", component =>
        {
            component.Type = FieldType.Select;
            component.Items = [new("周一", "2026-01-05"), new("周二", "2026-01-06")];
        });
        component.For = rendering.For("Day", new DateOnly(2026, 1, 6));

        (await Rendering.OfAsync(component)).QuerySelector("option[selected]")!.TextContent.ShouldBe("周二");
    }

    [Fact]
    public async Task ACheckBoxStandsInItsLabelAndSendsItsNo()
    {
        var component = NewField("", component => component.Type = FieldType.Checkbox);
        component.For = rendering.For("Hide", true);
        var field = await Rendering.OfAsync(component);

        field.QuerySelector("label > input[type=checkbox]")!.HasAttribute("checked").ShouldBeTrue();
        field.QuerySelector("input[type=hidden]")!.GetAttribute("value").ShouldBe("false");
    }

    [Fact]
    public async Task UnknownAttributesGoToTheInputAndClassesStayOutside()
    {
        var field = await Rendering.OfAsync(NewField("", _ => { }), attributes: [("autocomplete", "off"), ("class", "wide")]);

        field.QuerySelector("input")!.GetAttribute("autocomplete").ShouldBe("off");
        field.ClassName.ShouldBe("field wide");
        field.HasAttribute("autocomplete").ShouldBeFalse();
    }

    [Fact]
    public async Task WordsCannotBecomeMarkup()
    {
        rendering.ModelState.AddModelError("Input.Text", "<i>wrong</i>");
        var field = await Field("<b>", component =>
        {
            component.Label = "<u>label</u>";
            component.Note = "<u>note</u>";
            component.Hint = "<u>hint</u>";
        });

        field.QuerySelectorAll("u, i, b").ShouldBeEmpty();
        field.QuerySelector("input")!.GetAttribute("value").ShouldBe("<b>");
    }

    [Fact]
    public async Task TheSummaryLinksToTheFieldsAndTakesTheFocus()
    {
        rendering.ModelState.AddModelError("Input.Text", "请写他要办什么");
        rendering.ModelState.AddModelError("", "<b>日历还没有 2027 年</b>");
        var summary = await Rendering.OfAsync(new ErrorSummaryTagHelper { Title = "请改", ViewContext = rendering.View });

        summary.QuerySelectorAll("a").ShouldHaveSingleItem().GetAttribute("href").ShouldBe("#Input_Text");
        summary.QuerySelectorAll("li").Length.ShouldBe(2);
        summary.QuerySelectorAll("b").ShouldBeEmpty();
        summary.GetAttribute("tabindex").ShouldBe("-1");
        summary.HasAttribute("autofocus").ShouldBeTrue();
        summary.QuerySelector("h2")!.Id.ShouldBe(summary.GetAttribute("aria-labelledby"));
    }

    [Fact]
    public async Task NoErrorNoSummary() =>
        (await Rendering.HtmlAsync(new ErrorSummaryTagHelper { ViewContext = rendering.View })).ShouldBe("");

    [Fact]
    public async Task ChipsAreRealRadioButtonsInAGroupWithAName()
    {
        rendering.ModelState.AddModelError("Kind", "请选一类");
        var group = await Chips(new ChoiceChipsTagHelper { For = rendering.For("Kind", "2"), Hint = "一件事一类" });

        group.LocalName.ShouldBe("fieldset");
        group.QuerySelector("legend")!.TextContent.ShouldBe("哪一类");
        group.QuerySelectorAll("label > input[type=radio][name=Kind]").Length.ShouldBe(3);
        group.QuerySelectorAll("input[checked]").ShouldHaveSingleItem().GetAttribute("value").ShouldBe("2");
        group.GetAttribute("aria-describedby").ShouldBe("Kind-hint Kind-error");
        group.QuerySelectorAll("input").Select(input => input.Id).ShouldBe(["Kind", "Kind-1", "Kind-2"]);
    }

    [Fact]
    public async Task WhatWasSentWinsOverTheModel()
    {
        rendering.ModelState.SetModelValue("Kind", "3", "3");
        var group = await Chips(new ChoiceChipsTagHelper { For = rendering.For("Kind", "2") });

        group.QuerySelectorAll("input[checked]").ShouldHaveSingleItem().GetAttribute("value").ShouldBe("3");
    }

    [Fact]
    public async Task SeveralChoicesAreCheckBoxes()
    {
        var group = await Chips(new ChoiceChipsTagHelper { For = rendering.For<string[]>("Causes", ["1", "3"]), Multiple = true });

        group.QuerySelectorAll("input[type=checkbox][checked]").Select(input => input.GetAttribute("value")).ShouldBe(["1", "3"]);
    }

    [Fact]
    public async Task WithoutAPropertyTheItemsOwnChoiceCounts()
    {
        var group = await Chips(new ChoiceChipsTagHelper { Name = "step" }, new SelectListItem("乙", "b", selected: true));

        group.QuerySelectorAll("input[checked]").ShouldHaveSingleItem().GetAttribute("name").ShouldBe("step");
    }

    private FieldTagHelper NewField(string value, Action<FieldTagHelper> set)
    {
        var component = new FieldTagHelper(rendering.Generator)
        {
            For = rendering.For("Input.Text", value),
            Label = "他要办什么",
            ViewContext = rendering.View,
        };
        set(component);
        return component;
    }

    private Task<IElement> Field(string value, Action<FieldTagHelper> set) => Rendering.OfAsync(NewField(value, set));

    private Task<IElement> Chips(ChoiceChipsTagHelper component, params SelectListItem[] items)
    {
        component.Label = "哪一类";
        component.Items = items.Length > 0 ? items : [new("吐槽找茬", "1"), new("办不成事", "2"), new("建议", "3")];
        component.ViewContext = rendering.View;
        return Rendering.OfAsync(component);
    }
}
