using Governance.Complaints.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Pages;

/// <summary>What the pages of this module have in common: what is not there answers 404, and a rule that says no becomes a
/// sentence at its field while all that was typed stays.</summary>
internal abstract class ComplaintsPage(Texts texts) : PageModel
{
    protected const string InputName = "Input";

    protected Texts Texts { get; } = texts;

    // By its name it would else be taken for what answers to a method called PAGE.
    [NonHandler]
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var executed = await next();
        if (executed.Exception is EntityNotFoundException)
        {
            executed.ExceptionHandled = true;
            executed.Result = NotFound();
        }
    }

    /// <summary>Does the work unless something typed could not be read.</summary>
    /// <returns>Whether it was done; if not, the model state says why.</returns>
    protected async Task<bool> TryAsync(Func<Task> work)
    {
        if (!ReadEverything())
        {
            return false;
        }

        try
        {
            await work();
            return true;
        }
        catch (InvalidInputException exception)
        {
            var field = FieldOf(exception.Field);
            ModelState.AddModelError($"{InputName}.{field}", exception.Code == CaseErrorCodes.TextRequired
                ? RequiredOf(field.Split('.')[^1], exception)
                : Texts.Of(exception));
        }
        catch (BusinessException exception) when (exception is not EntityNotFoundException)
        {
            ModelState.AddModelError("", Texts.Of(exception));
        }
        catch (DbUpdateConcurrencyException)
        {
            ModelState.AddModelError("", Texts[CaseErrorCodes.ChangedMeanwhile]);
        }

        return false;
    }

    // Where nothing better is known of a field, the general sentence does.
    private string RequiredOf(string field, BusinessException exception)
    {
        var key = $"Complaints:Required.{field}";
        return Texts[key] is var text && text != key ? text : Texts.Of(exception);
    }

    /// <summary>The field of the form that a rule speaks of.</summary>
    protected virtual string FieldOf(string field) => $"{char.ToUpperInvariant(field[0])}{field[1..]}";

    // The framework's own sentences are in English and speak of values; ours say what to do.
    private bool ReadEverything()
    {
        foreach (var (name, entry) in ModelState.Where(e => e.Value!.Errors.Count > 0).ToList())
        {
            entry!.Errors.Clear();
            entry.Errors.Add(Texts["Complaints:NotReadable"]);
        }

        return ModelState.ErrorCount == 0;
    }
}
