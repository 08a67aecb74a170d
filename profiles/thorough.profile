# A server, and what takes minutes or guesses passwords: to be asked for by name.
title: Thorough
title[zh_CN]: 深入检查
include: server
check: passwords/guessed-passwords
check: malware/malware-found
