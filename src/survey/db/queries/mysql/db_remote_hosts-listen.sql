SELECT 'listen' AS source, IFNULL(NULLIF(@@bind_address, ''), '*') AS host,
  NOT @@skip_networking AND IFNULL(@@bind_address, '') NOT REGEXP '^((127[.][0-9.]+|::1|localhost)(, *|$))+$' AS is_remote,
  NOT @@skip_networking AND (IFNULL(@@bind_address, '') = ''
    OR IFNULL(@@bind_address, '') REGEXP '(^|[, ])([*]|0[.]0[.]0[.]0|::)(,|$)') AS is_any;
