using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class UnreportedTakenBack : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "TakenBackAt",
                table: "complaints_unreported_refusals",
                type: "TEXT",
                precision: 6,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TakenBackBecause",
                table: "complaints_unreported_refusals",
                type: "TEXT",
                maxLength: 2147483647,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TakenBackBy",
                table: "complaints_unreported_refusals",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "TakenBackRequestId",
                table: "complaints_unreported_refusals",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "TakenBackAt",
                table: "complaints_unreported_refusals");

            migrationBuilder.DropColumn(
                name: "TakenBackBecause",
                table: "complaints_unreported_refusals");

            migrationBuilder.DropColumn(
                name: "TakenBackBy",
                table: "complaints_unreported_refusals");

            migrationBuilder.DropColumn(
                name: "TakenBackRequestId",
                table: "complaints_unreported_refusals");
        }
    }
}
