INSERT INTO purchases (id, name, state, due_on) VALUES ('a', '网闸', 'bidding', '2025-12-01');
