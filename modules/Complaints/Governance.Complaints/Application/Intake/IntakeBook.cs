using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;

namespace Governance.Complaints.Application.Intake;

/// <summary>What the sheet of a hall offers to choose from.</summary>
internal sealed record IntakeBook(
    HallState Hall, IReadOnlyList<Choice> Items, IReadOnlyList<Choice> Windows, IReadOnlyList<Choice> Staff, IReadOnlyList<Choice> Departments)
{
    /// <summary>Which one is meant by what was typed.</summary>
    /// <param name="choices">Those of its kind.</param>
    /// <param name="field">The field it was typed into.</param>
    /// <param name="typed">A label, or a name that only one has.</param>
    /// <param name="unknown">The code of the error.</param>
    /// <exception cref="InvalidInputException">It is none of them, or more than one.</exception>
    public static Guid? Find(IReadOnlyList<Choice> choices, string field, string? typed, string unknown)
    {
        var words = typed?.Trim();
        if (string.IsNullOrEmpty(words))
        {
            return null;
        }

        if (choices.FirstOrDefault(c => c.Label == words) is { } choice)
        {
            return choice.Id;
        }

        return choices.Where(c => string.Equals(c.Name, words, StringComparison.OrdinalIgnoreCase)).ToList() is [var only]
            ? only.Id
            : throw new InvalidInputException(field, unknown);
    }
}
