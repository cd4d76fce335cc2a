using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Http;
using Governance.Halls.Application.Files;
using Governance.Halls.Application.Requests;
using Governance.Halls.Domain;

namespace Governance.Halls.Pages.Halls.Book;

/// <summary>What the pages of the hall book have in common.</summary>
/// <param name="what">What the page is about; the sentences for missing texts are its own.</param>
/// <param name="texts">The texts.</param>
internal abstract class BookPage(string what, Texts texts) : HallsPage(texts)
{
    private const string AsOfName = "AsOf";

    /// <summary>Does the work; a text that is missing is asked for in this page's own words.</summary>
    /// <returns>Whether it was done; if not, the model state says why.</returns>
    protected Task<bool> TryBookAsync(Func<Task> work) => TryAsync(async () =>
    {
        try
        {
            await work();
        }
        catch (InvalidInputException exception) when (exception.Code == HallErrorCodes.TextRequired)
        {
            var field = $"{char.ToUpperInvariant(exception.Field[0])}{exception.Field[1..]}";
            throw new InvalidInputException(exception.Field, $"Halls:Required.{what}{field}");
        }
    });

    /// <summary>The day that the address asks about, if it can be read; else the page says so and shows today.</summary>
    protected DateOnly? ReadDay(DateOnly? asOf)
    {
        if (ModelState[AsOfName] is { Errors.Count: > 0 } unread)
        {
            unread.Errors.Clear();
            unread.Errors.Add(Texts["Halls:NotReadable"]);
            return null;
        }

        if (!Governance.Kernel.Exceptions.Input.IsInRange(asOf))
        {
            ModelState.AddModelError(AsOfName, Texts[Governance.Kernel.Exceptions.Input.DayOutOfRange]);
            return null;
        }

        return asOf;
    }

    protected static async Task<UploadedFile?> ReadFileAsync(IFormFile? file, CancellationToken cancellationToken)
    {
        if (file is null)
        {
            return null;
        }

        if (file.Length > FileIntake.MaxBytes)
        {
            throw new InvalidInputException(EvidenceFields.File, HallErrorCodes.FileTooLarge);
        }

        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content, cancellationToken);
        return new UploadedFile(file.FileName, content.ToArray());
    }

    /// <summary>A browser keeps what was typed, but never the file.</summary>
    protected void AskAgainFor(IFormFile? file)
    {
        const string field = $"{InputName}.File";
        if (file is not null && ModelState[field] is not { Errors.Count: > 0 })
        {
            ModelState.AddModelError(field, Texts["Halls:ChooseFileAgain", file.FileName]);
        }
    }
}
