INSERT INTO sysctl (name, value) VALUES
  ('net.ipv4.icmp_echo_ignore_broadcasts', '0'), ('net.ipv4.icmp_ignore_bogus_error_responses',
    '0');
