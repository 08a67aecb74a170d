SELECT 'listen' AS source, IFNULL(NULLIF(@@bind_address, ''), '*') AS host,
  NOT @@skip_networking AND IFNULL(@@bind_address, '') NOT IN ('127.0.0.1', '::1', 'localhost') AS is_remote,
  NOT @@skip_networking AND IFNULL(@@bind_address, '') IN ('', '*', '0.0.0.0', '::') AS is_any;
