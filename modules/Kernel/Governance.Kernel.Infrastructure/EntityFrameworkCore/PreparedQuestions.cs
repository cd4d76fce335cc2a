using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using MySqlConnector;

namespace Governance.Kernel.Infrastructure.EntityFrameworkCore;

/// <summary>
/// Lets the server keep a question that is asked all the time: once for each connection it reads the text and names the columns,
/// which costs it more than the answer. Only questions that carry <see cref="Tag"/> are kept, since a server keeps a limited number.
/// </summary>
public sealed class PreparedQuestions : DbCommandInterceptor
{
    /// <summary>What a question is tagged with to be kept.</summary>
    public const string Tag = "prepared";

    private const string Mark = $"-- {Tag}";

    /// <inheritdoc/>
    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        // A statement that the connection has already is found there by its text.
        if (command is MySqlCommand && command.CommandText.StartsWith(Mark, StringComparison.Ordinal))
        {
            await command.PrepareAsync(cancellationToken);
        }

        return result;
    }
}
