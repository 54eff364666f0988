the-apps-own-file
