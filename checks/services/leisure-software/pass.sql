INSERT INTO nonwork_software (product, kind, seen_as, evidence, version) VALUES
  ('XMRig', 'miner', 'process', 'xmrig', NULL),
  ('VirtualBox', 'hypervisor', 'package', 'virtualbox', '7.0');
