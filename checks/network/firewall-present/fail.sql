-- Docker's rules for what it forwards guard nothing of the host itself.
INSERT INTO firewall_rules (backend, family, table_name, chain, hook, policy, position, verdict, rule)
VALUES ('nftables', 'ip', 'filter', 'INPUT', 'input', 'accept', 0, NULL, NULL),
       ('nftables', 'ip', 'filter', 'FORWARD', 'forward', 'drop', 0, NULL, NULL),
       ('nftables', 'ip', 'filter', 'FORWARD', 'forward', 'drop', 1, 'jump', 'counter jump DOCKER-USER');
