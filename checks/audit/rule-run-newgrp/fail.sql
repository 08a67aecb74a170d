INSERT INTO audit_coverage (kind, name, arch, permissions, scope, exit_code, fields) VALUES
  ('file', '/usr/bin/newgrp', 'b32', 'wa', 'all', NULL, NULL),
  ('file', '/usr/bin/newgrp', 'b64', 'wa', 'all', NULL, NULL),
  ('file', '/usr/bin/newgrp', 'b64', 'x', 'users', NULL, NULL),
  ('file', '/usr/bin/newgrp', 'b32', 'x', 'narrow', NULL, ',uid=33,'),
  ('file', '/usr/bin/newgrp2', 'b32', 'x', 'all', NULL, NULL),
  ('directory', '/usr/bin/newgr', 'b32', 'rxwa', 'all', NULL, NULL);
