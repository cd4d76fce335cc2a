using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.UnitTests.TagHelpers;

/// <summary>Runs a component as a page would, and reads what it wrote as a browser would.</summary>
internal sealed class Rendering
{
    private readonly ServiceProvider services;

    public Rendering()
    {
        var collection = new ServiceCollection();
        collection.AddLogging();
        collection.AddMvcCore().AddViews().AddDataAnnotations();
        services = collection.BuildServiceProvider();
        var metadata = services.GetRequiredService<IModelMetadataProvider>();
        var view = new ViewDataDictionary(metadata, new ModelStateDictionary());
        var action = new ActionContext(new DefaultHttpContext { RequestServices = services }, new RouteData(), new ActionDescriptor());
        View = new ViewContext(
            action, new NoView(), view, new TempDataDictionary(action.HttpContext, new NoTempData()), TextWriter.Null, new HtmlHelperOptions());
    }

    public ViewContext View { get; }

    public ModelStateDictionary ModelState => View.ViewData.ModelState;

    public IHtmlGenerator Generator => services.GetRequiredService<IHtmlGenerator>();

    public ModelExpression For<T>(string name, T value)
    {
        var metadata = services.GetRequiredService<IModelMetadataProvider>();
        return new ModelExpression(name, new ModelExplorer(metadata, metadata.GetMetadataForType(typeof(T)), value));
    }

    /// <summary>The one element the component wrote; a parent's components run inside it as its children.</summary>
    public static async Task<IElement> OfAsync(TagHelper component, string children = "", IReadOnlyList<(string Name, string Value)>? attributes = null, params (TagHelper Component, string Children)[] inside)
    {
        var html = await HtmlAsync(component, children, attributes, inside);
        var body = new HtmlParser().ParseDocument(html).Body!;
        return body.FirstElementChild ?? body;
    }

    public static async Task<string> HtmlAsync(TagHelper component, string children = "", IReadOnlyList<(string Name, string Value)>? attributes = null, params (TagHelper Component, string Children)[] inside)
    {
        var context = new TagHelperContext("component", [], new Dictionary<object, object>(), "test");
        component.Init(context);
        var given = new TagHelperAttributeList((attributes ?? []).Select(attribute => new TagHelperAttribute(attribute.Name, attribute.Value)));
        var output = new TagHelperOutput("component", given, async (_, _) =>
        {
            foreach (var (child, content) in inside)
            {
                await child.ProcessAsync(context, new TagHelperOutput("child", [], (_, _) => Task.FromResult(Content(content))));
            }

            return Content(children);
        });
        await component.ProcessAsync(context, output);
        if (!output.IsContentModified && output.TagName is not null)
        {
            output.Content.SetHtmlContent(await output.GetChildContentAsync());
        }

        await using var writer = new StringWriter();
        output.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    private static TagHelperContent Content(string html) => new DefaultTagHelperContent().SetHtmlContent(html);

    private sealed class NoView : IView
    {
        public string Path => "";

        public Task RenderAsync(ViewContext context) => Task.CompletedTask;
    }

    private sealed class NoTempData : ITempDataProvider
    {
        public IDictionary<string, object> LoadTempData(HttpContext context) => new Dictionary<string, object>();

        public void SaveTempData(HttpContext context, IDictionary<string, object> values)
        {
        }
    }
}
