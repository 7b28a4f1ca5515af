#include <algorithm>

#include <warta/explain.h>

#include "text/utf8.h"
#include "workshop/explain_words.h"

namespace warta {
namespace {

std::string joined(const std::vector<std::string>& names) {
  std::string list;
  for (const std::string& name : names) list += (list.empty() ? "" : ", ") + name;
  return list;
}

std::string range(const Span& span) { return std::to_string(span.begin) + ".." + std::to_string(span.end); }

std::string one_line(const Explanation& explanation, const Span& span) {
  std::string line(explanation.article.slice(span));
  std::replace(line.begin(), line.end(), '\n', ' ');
  return line;
}

std::string quoted(const Explanation& explanation, const Span& span) { return "\"" + one_line(explanation, span) + "\""; }

std::string in_words(const Explanation& explanation, const ExplainedUnit& unit) {
  if (unit.span.size() == 0) return "the end of the line";
  return "`" + one_line(explanation, unit.span) + "`" +
         (!unit.is_asked_for     ? ", which no rule of the kind asks for"
          : unit.classes.empty() ? ""
                                 : " [" + joined(unit.classes) + "]");
}

/// If a word was expected, and what was found begins with it but is one unit of several words: that, and how to name it. Else
/// empty.
std::string unit_hint(const Explanation& explanation, const ExplainedAttempt& attempt) {
  if (!attempt.found || attempt.found->classes.empty()) return {};
  const std::string found = text::lower(one_line(explanation, attempt.found->span));
  const auto is_first_word = [&](const std::string& expected) { return found.starts_with(text::lower(expected) + ' '); };
  if (std::none_of(attempt.expected.begin(), attempt.expected.end(), is_first_word)) return {};
  return ": its words are one unit, <" + attempt.found->classes.front() + ">";
}

/// What kept a match of the rule from being a fact.
std::string obstacle(const ExplainedMatch& match) {
  switch (match.outcome) {
    case MatchOutcome::fact: return {};
    case MatchOutcome::refused: return match.by.empty() ? "its words make no fact here" : match.by;
    case MatchOutcome::lost: return match.by + " takes the words";
    case MatchOutcome::guarded: return "its " + match.by + " does not hold";
  }
  return {};
}

class TextWriter {
 public:
  explicit TextWriter(const Explanation& explanation) : explanation_(explanation) {}

  std::string run() {
    write_zones();
    write_tokens();
    for (const ExplainedKind& kind : explanation_.kinds) write_kind(kind);
    if (!explanation_.rule.empty()) write_attempts();
    return std::move(out_);
  }

 private:
  std::string text(const Span& span) const { return one_line(explanation_, span); }
  std::string quoted(const Span& span) const { return warta::quoted(explanation_, span); }

  void write_zones() {
    out_ += "zones\n";
    for (const ZoneSpan& zone : explanation_.article.zones)
      out_ += "  " + range(zone.span) + "  " + std::string(to_string(zone.zone)) + "\n";
  }

  void write_tokens() {
    out_ += "tokens\n";
    for (const ExplainedUnit& token : explanation_.tokens)
      out_ += "  " + range(token.span) + "  " + text(token.span) + "  [" + joined(token.classes) + "]\n";
  }

  void write_kind(const ExplainedKind& kind) {
    const auto has_classes = [](const std::vector<ExplainedUnit>& tape) {
      return std::any_of(tape.begin(), tape.end(), [](const ExplainedUnit& u) { return !u.classes.empty(); });
    };
    if (std::none_of(kind.tapes.begin(), kind.tapes.end(), has_classes) && kind.matches.empty()) return;
    out_ += kind.kind + "\n";
    for (const std::vector<ExplainedUnit>& tape : kind.tapes) {
      if (!has_classes(tape)) continue;
      out_ += "  tape     ";
      for (const ExplainedUnit& unit : tape)
        out_ += unit.classes.empty() ? " ·" : " " + text(unit.span) + "[" + joined(unit.classes) + "]";
      out_ += "\n";
    }
    for (const ExplainedMatch& match : kind.matches) write_match(match);
  }

  void write_match(const ExplainedMatch& match) {
    std::string outcome(to_string(match.outcome));
    outcome.resize(9, ' ');
    out_ += "  " + outcome + " " + match.rule + "  " + range(match.span) + " " + quoted(match.span);
    if (match.outcome == MatchOutcome::lost && !match.by.empty()) out_ += "  to " + match.by;
    if (match.outcome == MatchOutcome::refused && !match.by.empty()) out_ += ": " + match.by;
    if (match.outcome == MatchOutcome::guarded) out_ += "  by its " + match.by;
    for (const auto& [slot, span] : match.slots) out_ += "  " + slot + "=" + quoted(span);
    out_ += "\n";
  }

  void write_attempts() {
    out_ += "rule " + explanation_.rule + "\n";
    if (explanation_.attempts.empty())
      out_ += std::string("  nowhere") + (has_matches() ? " else" : "") + " is there a unit that it begins with\n";
    for (const ExplainedAttempt& attempt : explanation_.attempts) out_ += "  " + workshop::in_words(explanation_, attempt) + "\n";
  }

  bool has_matches() const {
    return std::any_of(explanation_.kinds.begin(), explanation_.kinds.end(), [&](const ExplainedKind& kind) {
      return std::any_of(kind.matches.begin(), kind.matches.end(),
                         [&](const ExplainedMatch& match) { return match.rule == explanation_.rule; });
    });
  }

  const Explanation& explanation_;
  std::string out_;
};

}  // namespace

namespace workshop {

std::string in_words(const Explanation& explanation, const ExplainedAttempt& attempt) {
  std::string out = "at " + std::to_string(attempt.matched.begin) + ": ";
  if (attempt.matched.size() > 0) out += "matched " + quoted(explanation, attempt.matched) + ", then ";
  for (const std::string& element : attempt.expected)
    out += (&element == &attempt.expected.front() ? "`" : " or `") + element + "`";
  return out + " expected, found " + (attempt.found ? warta::in_words(explanation, *attempt.found) : "the end of the sentence") +
         unit_hint(explanation, attempt);
}

std::string why_not(const Explanation& explanation) {
  std::string why;
  for (const ExplainedKind& kind : explanation.kinds)
    for (const ExplainedMatch& match : kind.matches) {
      if (match.rule != explanation.rule) continue;
      if (match.outcome == MatchOutcome::fact) return {};
      if (why.empty()) why = "the pattern matches " + quoted(explanation, match.span) + ", but " + obstacle(match);
    }
  if (!why.empty()) return why;
  if (explanation.attempts.empty()) return "nowhere is there a unit that the pattern begins with";
  return "the pattern came furthest " + in_words(explanation, explanation.attempts.front());
}

}  // namespace workshop

std::string to_text(const Explanation& explanation) { return TextWriter(explanation).run(); }

}  // namespace warta
