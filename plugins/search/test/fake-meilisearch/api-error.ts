/** HTTP status of each error code that the fake knows, as the error reference of the real server lists them. */
const STATUS = {
  api_key_not_found: 404,
  bad_request: 400,
  document_not_found: 404,
  immutable_api_key_actions: 400,
  index_already_exists: 409,
  index_not_found: 404,
  internal: 500,
  invalid_api_key: 403,
  invalid_api_key_actions: 400,
  invalid_api_key_description: 400,
  invalid_api_key_expires_at: 400,
  invalid_api_key_indexes: 400,
  invalid_api_key_name: 400,
  invalid_api_key_uid: 400,
  invalid_content_type: 415,
  invalid_document_fields: 400,
  invalid_document_filter: 400,
  invalid_document_id: 400,
  invalid_document_ids: 400,
  invalid_document_limit: 400,
  invalid_document_offset: 400,
  invalid_document_sort: 400,
  invalid_index_limit: 400,
  invalid_index_offset: 400,
  invalid_index_primary_key: 400,
  invalid_index_uid: 400,
  invalid_search_attributes_to_retrieve: 400,
  invalid_search_facets: 400,
  invalid_search_filter: 400,
  invalid_search_hits_per_page: 400,
  invalid_search_limit: 400,
  invalid_search_matching_strategy: 400,
  invalid_search_offset: 400,
  invalid_search_page: 400,
  invalid_search_q: 400,
  invalid_search_sort: 400,
  invalid_settings_displayed_attributes: 400,
  invalid_settings_facet_search: 400,
  invalid_settings_faceting: 400,
  invalid_settings_filterable_attributes: 400,
  invalid_settings_non_separator_tokens: 400,
  invalid_settings_pagination: 400,
  invalid_settings_prefix_search: 400,
  invalid_settings_proximity_precision: 400,
  invalid_settings_ranking_rules: 400,
  invalid_settings_search_cutoff_ms: 400,
  invalid_settings_searchable_attributes: 400,
  invalid_settings_separator_tokens: 400,
  invalid_settings_sortable_attributes: 400,
  invalid_settings_stop_words: 400,
  invalid_settings_synonyms: 400,
  invalid_settings_typo_tolerance: 400,
  invalid_swap_duplicate_index_found: 400,
  invalid_swap_indexes: 400,
  invalid_swap_rename: 400,
  malformed_payload: 400,
  missing_api_key_actions: 400,
  missing_api_key_expires_at: 400,
  missing_api_key_indexes: 400,
  missing_authorization_header: 401,
  missing_content_type: 415,
  missing_document_filter: 400,
  missing_document_id: 400,
  missing_index_uid: 400,
  missing_payload: 400,
  missing_swap_indexes: 400,
  /** Not of the real server: the fake says that it cannot show what was asked for, instead of guessing. */
  not_covered_by_the_fake: 501,
  payload_too_large: 413,
  task_not_found: 404,
  too_many_search_requests: 503,
} as const;

export type ErrorCode = keyof typeof STATUS;

const AUTH: readonly ErrorCode[] = ["invalid_api_key", "missing_authorization_header"];

/** What the real server answers when it refuses, and what a failed task carries. */
export interface ErrorBody {
  readonly message: string;
  readonly code: ErrorCode;
  readonly type: "auth" | "internal" | "invalid_request" | "system";
  readonly link: string;
}

/** A refusal in the words of the real server. */
export class ApiError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }

  get status(): number {
    return STATUS[this.code];
  }

  get body(): ErrorBody {
    const { code, message } = this;
    const type =
      code === "internal"
        ? "internal"
        : code === "too_many_search_requests"
          ? "system"
          : AUTH.includes(code)
            ? "auth"
            : "invalid_request";
    return { message, code, type, link: `https://docs.meilisearch.com/errors#${code}` };
  }
}

/** For what exists on the real server and not here. */
export const notCovered = (what: string): ApiError =>
  new ApiError("not_covered_by_the_fake", `The fake Meilisearch does not cover ${what}`);
